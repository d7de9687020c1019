"""Which documented names a script uses, told from its syntax tree.

It follows a value from where it is made (``queue = Queue()``) to where it is used (``queue.put(1)``).
A variable is taken for the same thing wherever a script has that name, as a worker's parameter has
in ``Process(target=work, args=(queue,))``, unless a call or an annotation says more.
"""

from __future__ import annotations

import ast
import doctest
from collections import defaultdict
from collections.abc import Iterable, Mapping

from runner.snippet import Snippet

Kind = tuple
"""What an expression may be: ("module", name), ("name", documented name), ("a", class), ("all", kinds) for
what holds many alike, ("each", kinds, kinds…) for a tuple, ("function", name) for one of the script."""
Kinds = frozenset

MP, FUTURES, INTERPRETERS = "multiprocessing", "concurrent.futures", "concurrent.interpreters"
MANAGERS, TYPES = f"{MP}.managers", f"{MP}.sharedctypes"
CONTEXTS = {
    method: f"{MP}.context.{name}"
    for method, name in {"fork": "ForkContext", "spawn": "SpawnContext", "forkserver": "ForkServerContext"}.items()
}
DEFAULT_CONTEXT, BASE_CONTEXT = f"{MP}.context.DefaultContext", f"{MP}.context.BaseContext"
POOL, CONNECTION, SYNC_MANAGER = f"{MP}.pool.Pool", f"{MP}.connection.Connection", f"{MANAGERS}.SyncManager"
PROXIES = {
    name: f"{MANAGERS}.{name}Proxy" for name in ("Dict", "List", "Set", "Value", "Event", "Condition", "Barrier")
}
ACQUIRER = f"{MANAGERS}.AcquirerProxy"

BASES = {
    **dict.fromkeys((*CONTEXTS.values(), DEFAULT_CONTEXT), BASE_CONTEXT),
    **dict.fromkeys(
        [f"{FUTURES}.{kind}PoolExecutor" for kind in ("Process", "Thread", "Interpreter")], f"{FUTURES}.Executor"
    ),
    **dict.fromkeys([SYNC_MANAGER, f"{MANAGERS}.SharedMemoryManager"], f"{MANAGERS}.BaseManager"),
    **dict.fromkeys([*PROXIES.values(), ACQUIRER], f"{MANAGERS}.BaseProxy"),
    **{f"{TYPES}.{name}": f"{TYPES}.SynchronizedBase" for name in ("Synchronized", "SynchronizedArray")},
    f"{TYPES}.SynchronizedString": f"{TYPES}.SynchronizedArray",
}
"""The documented class whose documented names another has, too."""

_ASYNC = {f"{name}_async": f"{MP}.pool.AsyncResult" for name in ("apply", "map", "starmap")}
_LAZY = dict.fromkeys(("imap", "imap_unordered"), f"{MP}.pool.IMapIterator")
_FUTURE = f"{FUTURES}.Future"


def _many(kinds: Iterable[Kind]) -> Kinds:
    return Kinds([("all", Kinds(kinds))])


def _a(name: str) -> Kinds:
    return Kinds([("a", name)])


RESULTS: dict[str, Kinds] = {
    f"{MP}.Pipe": Kinds([("each", _a(CONNECTION), _a(CONNECTION))]),
    f"{MP}.Pool": _a(POOL),
    f"{MP}.Manager": _a(SYNC_MANAGER),
    f"{MP}.active_children": _many(_a(f"{MP}.Process")),
    f"{MP}.current_process": _a(f"{MP}.Process"),
    f"{MP}.parent_process": _a(f"{MP}.Process"),
    f"{MP}.dummy.Pool": _a(f"{MP}.pool.ThreadPool"),
    f"{MP}.connection.Client": _a(CONNECTION),
    f"{MP}.connection.Listener.accept": _a(CONNECTION),
    f"{MP}.connection.wait": _many(_a(CONNECTION)),
    f"{MANAGERS}.BaseManager.get_server": _a(f"{MANAGERS}.Server"),
    f"{MANAGERS}.BaseManager.__enter__": _a(f"{MANAGERS}.BaseManager"),
    f"{MANAGERS}.SharedMemoryManager.SharedMemory": _a(f"{MP}.shared_memory.SharedMemory"),
    f"{MANAGERS}.SharedMemoryManager.ShareableList": _a(f"{MP}.shared_memory.ShareableList"),
    f"{MP}.shared_memory.ShareableList.shm": _a(f"{MP}.shared_memory.SharedMemory"),
    f"{MP}.Value": _a(f"{TYPES}.Synchronized"),
    f"{TYPES}.Value": _a(f"{TYPES}.Synchronized"),
    f"{MP}.Array": _a(f"{TYPES}.SynchronizedArray"),
    f"{TYPES}.Array": _a(f"{TYPES}.SynchronizedArray"),
    f"{TYPES}.RawArray": Kinds([("raw array",)]),
    f"{TYPES}.SynchronizedBase.get_lock": _a(f"{MP}.RLock"),
    f"{FUTURES}.Executor.submit": _a(_FUTURE),
    f"{FUTURES}.as_completed": _many(_a(_FUTURE)),
    f"{FUTURES}.wait": Kinds([("each", _many(_a(_FUTURE)), _many(_a(_FUTURE)))]),
    f"{INTERPRETERS}.create": _a(f"{INTERPRETERS}.Interpreter"),
    f"{INTERPRETERS}.get_current": _a(f"{INTERPRETERS}.Interpreter"),
    f"{INTERPRETERS}.get_main": _a(f"{INTERPRETERS}.Interpreter"),
    f"{INTERPRETERS}.list_all": _many(_a(f"{INTERPRETERS}.Interpreter")),
    f"{INTERPRETERS}.create_queue": _a(f"{INTERPRETERS}.Queue"),
    **{
        f"{pool}.{name}": _a(kind)
        for pool in (POOL, f"{MP}.pool.ThreadPool")
        for name, kind in (_ASYNC | _LAZY).items()
    },
    **{f"{SYNC_MANAGER}.{name.lower()}": _a(PROXIES[name]) for name in ("Dict", "List", "Set")},
    **{f"{SYNC_MANAGER}.{name}": _a(PROXIES[name]) for name in ("Value", "Event", "Condition", "Barrier")},
    **{f"{SYNC_MANAGER}.{name}": _a(ACQUIRER) for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore")},
    f"{SYNC_MANAGER}.Array": _a(PROXIES["List"]),
    f"{MANAGERS}.BaseManager.*": _a(f"{MANAGERS}.BaseProxy"),
}
"""What a call gives, or an attribute is, where that is not an instance of the class called."""

ATTRIBUTES = {f"{MP}.shared_memory.ShareableList.shm"}
"""Those of the results that are no calls."""
DEEPEST = 4
"""Lists of lists are followed to here; what holds itself would have no end."""
OPERATORS = {ast.BitOr: ("__or__", "__ior__")}
CALLED_WITH = {"len": "__len__", "reversed": "__reversed__", "str": "__str__", "print": "__str__", "repr": "__repr__"}
TAKE_A_CALL = {"target": "args", "initializer": "initargs"}
"""The keywords that hand over a function, and those for its arguments."""


class Names:
    """The documented names: for each module and class, by its full name, the names in it."""

    def __init__(self, documented: Mapping[str, Iterable[str]]) -> None:
        self.members = {owner: frozenset(names) for owner, names in documented.items()}
        modules = {owner for owner in self.members if owner.rpartition(".")[2][0].islower()}
        self.modules = modules | {owner.rpartition(".")[0] for owner in modules} - {""}
        self.all = frozenset(f"{owner}.{name}" for owner, names in self.members.items() for name in names)

    def used_by(self, snippet: Snippet) -> frozenset[str]:
        """The documented names that a snippet, or a script beside it, uses."""
        texts = []
        if snippet.language == "python":
            texts.append(snippet.text)
        if snippet.language == "pycon":
            texts.append(doctest.script_from_examples(snippet.text))
        texts += [helper.read_text(encoding="utf-8") for helper in snippet.helpers if helper.suffix == ".py"]
        return frozenset().union(*(self.used_in(text) for text in texts))

    def used_in(self, text: str) -> frozenset[str]:
        """The documented names that a script uses. One that does not parse uses none."""
        try:
            tree = ast.parse(text)
        except SyntaxError:
            return frozenset()
        script = _Script(self, tree)
        return script.used & self.all


class _Script:
    """One script: what its variables are, found by going through it until nothing new turns up."""

    def __init__(self, names: Names, tree: ast.Module) -> None:
        self.names, self.tree = names, tree
        self.used: set[str] = set()
        self.kinds: dict[str, Kinds] = defaultdict(Kinds)  # of variables, and of attributes as ".name"
        self.results: dict[str, Kinds] = defaultdict(Kinds)  # of the script's functions
        self.parameters: dict[str, list[str]] = {}
        self.classes: dict[str, Kinds] = {}
        before = None
        while before != (before := (len(self.used), dict(self.kinds), dict(self.results))):
            for node in ast.walk(tree):
                self._statement(node)

    # -- statements

    def _statement(self, node: ast.AST) -> None:
        match node:
            case ast.Import():
                for alias in node.names:
                    self._import_module(alias.name)
                    first = alias.name.partition(".")[0]
                    self._learn(alias.asname or first, [("module", alias.name if alias.asname else first)])
            case ast.ImportFrom(module=str(module)):
                self._import_module(module)
                for alias in node.names:
                    self._learn(alias.asname or alias.name, self._member(module, alias.name, used=False))
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node)
            case ast.ClassDef():
                bases = frozenset().union(*map(self.of, node.bases)) if node.bases else Kinds()
                self.classes[node.name] = Kinds(("a", kind[1]) for kind in bases if kind[0] == "name")
                self._learn(node.name, bases)
                for function in node.body:
                    if isinstance(function, ast.FunctionDef) and function.args.args:
                        self._learn(function.args.args[0].arg, self.classes[node.name])
                        for kind in self.classes[node.name]:  # what it overrides, Python calls
                            self._attribute(kind, function.name)
            case ast.Assign():
                for target in node.targets:
                    self._assign(target, self.of(node.value))
            case ast.AnnAssign():
                self._assign(
                    node.target, (self.of(node.value) if node.value else Kinds()) | self._annotated(node.annotation)
                )
            case ast.NamedExpr():
                self._assign(node.target, self.of(node.value))
            case ast.AugAssign():
                for kind in self.of(node.target):
                    self._operator(kind, node.op, 1)
                self.of(node.value)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    self._enter(item)
            case ast.For() | ast.AsyncFor() | ast.comprehension():
                self._assign(node.target, self._elements(self.of(node.iter)))
            case ast.Delete():
                for target in node.targets:
                    self.of(target)
            case ast.expr():
                self.of(node)

    def _import_module(self, module: str) -> None:
        owner, _, name = module.rpartition(".")
        self._use(f"{owner}.{name}")

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        parameters = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        self.parameters[node.name] = [parameter.arg for parameter in parameters]
        self._learn(node.name, [("function", node.name)])
        for parameter in parameters:
            if parameter.annotation:
                self._learn(parameter.arg, self._annotated(parameter.annotation))
        for part in ast.walk(node):
            if isinstance(part, ast.Return) and part.value:
                self.results[node.name] |= Kinds(kind for kind in self.of(part.value) if _depth(kind) <= DEEPEST)
            elif isinstance(part, ast.Yield) and part.value:
                self.results[node.name] |= Kinds(k for k in _many(self.of(part.value)) if _depth(k) <= DEEPEST)

    def _enter(self, item: ast.withitem) -> None:
        kinds = self.of(item.context_expr)
        for kind in kinds:
            for name in ("__enter__", "__exit__"):
                self._attribute(kind, name)
        if item.optional_vars:
            self._assign(item.optional_vars, kinds)

    def _assign(self, target: ast.expr, kinds: Kinds) -> None:
        match target:
            case ast.Name():
                self._learn(target.id, kinds)
            case ast.Attribute():
                self._learn(f".{target.attr}", kinds)
                self.of(target)
            case ast.Subscript():
                for kind in self.of(target.value):
                    self._attribute(kind, "__setitem__")
                if isinstance(target.value, ast.Name):
                    self._learn(target.value.id, _many(kinds) if kinds else kinds)
                self.of(target.slice)
            case ast.Tuple() | ast.List():
                for number, part in enumerate(target.elts):
                    for kind in kinds:
                        if kind[0] == "each":
                            self._assign(part, kind[number + 1] if number + 1 < len(kind) else Kinds())
                    self._assign(part, self._elements(Kinds(kind for kind in kinds if kind[0] != "each")))

    def _learn(self, name: str, kinds: Iterable[Kind]) -> None:
        self.kinds[name] |= Kinds(kind for kind in kinds if _depth(kind) <= DEEPEST)

    def _annotated(self, node: ast.expr | None) -> Kinds:
        """What an annotation says that a variable is."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return Kinds()
        if isinstance(node, ast.BinOp):
            return self._annotated(node.left) | self._annotated(node.right)
        if isinstance(node, ast.Subscript):
            inner = self._annotated(node.slice)
            outer = self._annotated(node.value)
            return outer or (_many(inner) if inner else Kinds())
        # Classes that annotations name by the module of their implementation.
        text = ast.unparse(node) if node else ""
        aliases = {
            "Connection": CONNECTION,
            "SyncManager": SYNC_MANAGER,
            "DictProxy": PROXIES["Dict"],
            "ListProxy": PROXIES["List"],
        }
        known = Kinds(("a", kind[1]) for kind in self.of(node) if kind[0] == "name") if node else Kinds()
        return known or (_a(aliases[text.rpartition(".")[2]]) if text.rpartition(".")[2] in aliases else Kinds())

    # -- expressions

    def of(self, node: ast.expr | None) -> Kinds:
        """What an expression may be. The documented names in it are used."""
        match node:
            case ast.Name():
                kinds = self.kinds[node.id]
                if isinstance(node.ctx, ast.Load):
                    for kind in kinds:
                        if kind[0] == "name":
                            self._use(kind[1])
                return kinds
            case ast.Attribute():
                kinds = frozenset().union(*(self._attribute(kind, node.attr) for kind in self.of(node.value)), Kinds())
                return kinds | self.kinds[f".{node.attr}"]
            case ast.Call():
                return self._call(node)
            case ast.Subscript():
                return self._subscript(node)
            case ast.Tuple():
                return Kinds([("each", *map(self.of, node.elts))])
            case ast.List() | ast.Set():
                return _many(frozenset().union(*map(self.of, node.elts), Kinds()))
            case ast.Dict():
                return _many(
                    frozenset().union(*(self.of(part) for part in (*node.keys, *node.values) if part), Kinds())
                )
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
                return _many(self.of(node.elt))
            case ast.DictComp():
                return _many(self.of(node.key) | self.of(node.value))
            case ast.IfExp():
                return self.of(node.body) | self.of(node.orelse)
            case ast.BoolOp():
                return frozenset().union(*map(self.of, node.values))
            case ast.Await() | ast.Starred() | ast.NamedExpr():
                return self.of(node.value)
            case ast.BinOp():
                kinds = self.of(node.left)
                for kind in kinds | self.of(node.right):
                    self._operator(kind, node.op, 0)
                return Kinds(kind for kind in kinds if kind[0] in ("all", "each"))
            case ast.FormattedValue():
                for kind in self.of(node.value):
                    self._attribute(kind, "__repr__" if node.conversion == ord("r") else "__str__")
                return Kinds()
            case _:
                return Kinds()

    def _subscript(self, node: ast.Subscript) -> Kinds:
        kinds = self.of(node.value)
        found = Kinds()
        for kind in kinds:
            if kind[0] == "a" and isinstance(node.ctx, ast.Load):
                self._attribute(kind, "__getitem__")
            elif kind[0] == "each" and isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
                found |= kind[1:][node.slice.value] if -len(kind) < node.slice.value < len(kind) - 1 else Kinds()
            elif kind[0] == "name":  # Queue[int]
                found |= Kinds([kind])
            elif kind[0] == "all":
                found |= kinds if isinstance(node.slice, ast.Slice) else kind[1]
        return found

    def _call(self, node: ast.Call) -> Kinds:
        arguments = [self.of(argument) for argument in node.args]
        keywords = {keyword.arg: self.of(keyword.value) for keyword in node.keywords if keyword.arg}
        if isinstance(node.func, ast.Name) and not self.kinds[node.func.id]:
            return self._builtin(node.func.id, arguments)
        for function, its in TAKE_A_CALL.items():
            for kind in keywords.get(its, ()):
                self._bind(keywords.get(function, Kinds()), kind[1:] if kind[0] == "each" else ())
        found = Kinds()
        for kind in self.of(node.func):
            if kind[0] == "function":
                self._bind(Kinds([kind]), arguments, keywords)
                found |= self.results[kind[1]]
            elif kind[0] == "name":
                if kind[1].endswith((".submit", ".call", ".call_in_thread", ".to_thread")) and arguments:
                    self._bind(arguments[0], arguments[1:], keywords)
                found |= self._result(kind[1], node)
        if (
            isinstance(node.func, ast.Attribute)
            and node.func.attr in ("append", "add")
            and isinstance(node.func.value, ast.Name)
        ):
            self._learn(node.func.value.id, _many(frozenset().union(*arguments, Kinds())))
        return found

    def _builtin(self, name: str, arguments: list[Kinds]) -> Kinds:
        if special := CALLED_WITH.get(name):
            for kind in frozenset().union(*arguments, Kinds()):
                self._attribute(kind, special)
        if name in ("list", "sorted", "set", "tuple", "reversed", "iter") and arguments:
            return _many(self._elements(arguments[0]))
        if name == "next" and arguments:
            return self._elements(arguments[0])
        if name == "enumerate" and arguments:
            return _many([("each", Kinds(), self._elements(arguments[0]))])
        if name == "zip":
            return _many([("each", *map(self._elements, arguments))])
        return Kinds()

    def _bind(self, functions: Kinds, arguments: Iterable[Kinds], keywords: Mapping[str, Kinds] | None = None) -> None:
        """Hand arguments to functions of the script."""
        for kind in functions:
            if kind[0] == "function":
                for parameter, kinds in zip(self.parameters.get(kind[1], ()), arguments, strict=False):
                    self._learn(parameter, kinds)
                for parameter, kinds in (keywords or {}).items():
                    self._learn(parameter, kinds)

    def _result(self, name: str, node: ast.Call) -> Kinds:
        """What a call of a documented name gives."""
        owner, _, last = name.rpartition(".")
        if last == "get_context":
            return self._context(node)
        if owner in (*CONTEXTS.values(), DEFAULT_CONTEXT, BASE_CONTEXT):
            name = f"{MP}.{last}"
        if last in ("Array", "synchronized") and owner in (MP, TYPES):
            if last == "synchronized":
                return _a(f"{TYPES}.Synchronized" + ("Array" if ("raw array",) in self.of(node.args[0]) else ""))
            if isinstance(node.args[0], ast.Constant) and node.args[0].value == "c":
                return _a(f"{TYPES}.SynchronizedString")
            if ast.unparse(node.args[0]).endswith("c_char"):
                return _a(f"{TYPES}.SynchronizedString")
        if last in ("RawArray",):
            name = f"{TYPES}.{last}"
        for one in (name, *(f"{base}.{last}" for base in _bases(owner))):
            if one in RESULTS:
                return RESULTS[one]
        return _a(name) if name in self.names.members else Kinds()

    def _context(self, node: ast.Call) -> Kinds:
        """The contexts that ``get_context`` gives: of the method named, or of all that a loop goes through."""
        if not node.args and not node.keywords:
            return _a(DEFAULT_CONTEXT)
        method = node.args[0] if node.args else node.keywords[0].value
        if isinstance(method, ast.Constant):
            return _a(CONTEXTS[method.value]) if method.value in CONTEXTS else _a(DEFAULT_CONTEXT)
        return Kinds(("a", context) for context in CONTEXTS.values()) if self._has_all_methods() else Kinds()

    def _has_all_methods(self) -> bool:
        constants = {node.value for node in ast.walk(self.tree) if isinstance(node, ast.Constant)}
        return f"{MP}.get_all_start_methods" in self.used or constants >= set(CONTEXTS)

    def _elements(self, kinds: Kinds) -> Kinds:
        """What a loop over something gives."""
        found = Kinds()
        for kind in kinds:
            if kind[0] == "all":
                found |= kind[1]
            elif kind[0] == "each":
                found |= frozenset().union(*kind[1:])
            else:
                self._attribute(kind, "__iter__")
        return found

    def _operator(self, kind: Kind, operator: ast.operator, in_place: int) -> None:
        if names := OPERATORS.get(type(operator)):
            self._attribute(kind, names[in_place])

    def _attribute(self, kind: Kind, name: str) -> Kinds:
        if kind[0] == "module":
            return self._member(kind[1], name)
        if kind[0] in ("a", "name") and kind[1] in self.names.members:
            owners = (kind[1], *_bases(kind[1]))
            found = [full for owner in owners if (full := f"{owner}.{name}") in self.names.all]
            self.used.update(found)
            if found and kind[0] == "a" and kind[1].rpartition(".")[0] != MP:  # what gave it need not have named it
                self.used.update(owners)
            if found:
                return RESULTS[found[0]] if found[0] in ATTRIBUTES else Kinds([("name", found[0])])
            if f"{MANAGERS}.BaseManager" in owners and kind[0] == "a" and not name.startswith("_"):
                return Kinds([("name", f"{MANAGERS}.BaseManager.*")])  # a type that was registered
        if kind[0] == "name" and (instance := RESULTS.get(kind[1])):  # mp.Pool.map: of what the factory makes
            return frozenset().union(*(self._attribute(one, name) for one in instance), Kinds())
        return Kinds()

    def _member(self, module: str, name: str, used: bool = True) -> Kinds:
        full = f"{module}.{name}"
        if full in self.names.modules:
            self._use(full)
            return Kinds([("module", full)])
        if full in self.names.all or name in self.names.members.get(DEFAULT_CONTEXT, ()):
            if used:
                self._use(full)
            return Kinds([("name", full)])
        return Kinds()

    def _use(self, name: str) -> None:
        self.used.add(name)
        owner, _, last = name.rpartition(".")
        if owner == MP:  # they are the methods of the default context
            self.used |= {f"{DEFAULT_CONTEXT}.{last}", f"{BASE_CONTEXT}.{last}"}


def _bases(owner: str) -> Iterable[str]:
    """The documented classes above another."""
    while owner := BASES.get(owner, ""):
        yield owner


def _depth(kind: Kind) -> int:
    """How deep things that hold things go."""
    return 1 + max((_depth(inner) for part in kind[1:] if isinstance(part, frozenset) for inner in part), default=0)
