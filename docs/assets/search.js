/* A pasted message is searched for by its words.

Lunr, the search of the theme, takes a colon for a field, a quote for a phrase and a tilde for a misspelling, and finds
nothing. So what the search box sends to it loses all but the words, and addresses, paths and pids, which no page has.
Words are whole, but for the last, which may still be being typed. Zensical's search sends no plain text, and is left alone. */
(() => {
  const QUERY = 2
  const post = Worker.prototype.postMessage

  const words = text => {
    const found = text
      .replace(/\b0x[0-9a-f]+\b/gi, " ")
      .replace(/(?<=["'\s]|^)(\/|[a-z]:\\)[^"'\s]*[/\\]/gi, " ")
      .split(/\W+/)
      .filter(word => word && !/^\d{3,}$/.test(word))
    return found.map((word, n) => n < found.length - 1 ? `${word}^1` : word).join(" ")
  }

  Worker.prototype.postMessage = function (message, ...rest) {
    if (message && message.type === QUERY && typeof message.data === "string")
      message = { ...message, data: words(message.data) }
    return post.call(this, message, ...rest)
  }
})()
