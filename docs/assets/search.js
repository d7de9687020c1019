/* A pasted message leads to its page.

Lunr, the search of the theme, takes a colon for a field, a quote for a phrase and a tilde for a misspelling, and finds
nothing. So what the search box sends loses all but its words, without addresses, pids and the folders of paths. Words
are whole, but for the last, which may still be being typed.

Each page of "When it fails" has wordings: its title, and its tags. The page of the wording that is most like the query
comes first: one that the query contains, as a whole traceback does, or one of which it is the distinctive part. Rare
words count for more; a wording of one or two words is taken as contained only at the end. Zensical has a search of its
own, whose messages are left alone. */
(() => {
  const [SETUP, QUERY, RESULT] = [0, 2, 3] // the messages of Material's search
  const MOST = 60 // words of a query that Lunr gets
  const ENOUGH = 0.55 // how alike a wording and a query must be

  const words = text => text
    .replace(/\b0x[0-9a-f]+\b/gi, " ")
    .replace(/\b(psm_|sem\.mp-|pymp-)\w+/g, "$1") // names that Python makes up
    .replace(/(["'(\s]|^)(?:\/|[a-z]:\\)[^"'\s]*[/\\]/gi, "$1")
    .toLowerCase()
    .split(/\W+/)
    .filter(word => word && !/^\d{3,}$/.test(word))

  const plain = html => new DOMParser().parseFromString(html, "text/html").body.textContent

  /* The weight of the words that two lists have in common, in order. */
  const common = (some, others, weight) => {
    let row = new Array(others.length + 1).fill(0)
    for (const word of some) {
      const next = [0]
      others.forEach((other, n) => next.push(
        word === other ? row[n] + weight(word) : Math.max(row[n + 1], next[n])
      ))
      row = next
    }
    return row[others.length]
  }

  const likeness = (query, wording, weight) => {
    const total = list => list.reduce((sum, word) => sum + weight(word), 0)
    const shared = common(query, wording, weight)
    const [of_query, of_wording] = [shared / total(query), shared / total(wording)]
    const both = shared ? 2 * of_query * of_wording / (of_query + of_wording) : 0
    const last = wording.every((word, n) => word === query[query.length - wording.length + n])
    const contained = last || (of_wording > 0.999 && wording.length > 2) ? 0.7 + 0.01 * Math.min(wording.length, 20) : 0
    return Math.max(both, contained)
  }

  class Searcher extends Worker {
    constructor(...rest) {
      super(...rest)
      this.wordings = []
      this.addEventListener("message", ({ data }) => { // before the theme's own listener
        if (data?.type === RESULT && Array.isArray(data.data?.items)) this.lead(data.data.items)
      })
    }

    postMessage(message, ...rest) {
      if (message?.type === SETUP && Array.isArray(message.data?.docs)) this.learn(message.data.docs)
      if (message?.type === QUERY && typeof message.data === "string") {
        this.query = words(message.data)
        const some = [...new Set(this.query)].slice(0, MOST)
        message = { ...message, data: some.map((word, n) => n < some.length - 1 ? `${word}^1` : word).join(" ") }
      }
      return super.postMessage(message, ...rest)
    }

    /* Keep the wordings; to Lunr, tags would count for more than all else. */
    learn(docs) {
      for (const doc of docs) {
        if (/^errors\/\w+\/\w+\/$/.test(doc.location))
          for (const wording of [plain(doc.title), ...doc.tags ?? []])
            this.wordings.push({ doc, words: words(wording) })
        delete doc.tags
      }
      const seen = new Map()
      for (const { words } of this.wordings)
        for (const word of new Set(words)) seen.set(word, (seen.get(word) ?? 0) + 1)
      this.weight = word => Math.log((this.wordings.length + 1) / (seen.get(word) ?? 1))
    }

    /* Put the page that the query is about before all others. */
    lead(items) {
      if (!this.query?.length) return
      let [best, most] = [null, ENOUGH]
      for (const { doc, words } of this.wordings) {
        const much = likeness(this.query, words, this.weight)
        if (much > most) [best, most] = [doc, much]
      }
      if (!best) return
      const at = items.findIndex(group => group[0].location.split("#")[0] === best.location)
      const [group] = at < 0 ? [[{ ...best, text: "", score: 1, terms: {} }]] : items.splice(at, 1)
      items.unshift(group)
    }
  }

  window.Worker = Searcher
})()
