// Search in the reader's own browser: nothing is sent anywhere, and nothing is fetched before the first use. Words are read as the generator reads them
// (src/Confrere.Site/Search), with the lists that come with the index.
(function (scope) {
  'use strict';

  var APOSTROPHES = "'’‘ʼ′";
  var HYPHENS = '-‐‑';
  var DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  var LONGEST = 40;
  var MARK = /\p{Mn}|\p{Me}/u;
  var OPENED = { 'œ': 'oe', 'Œ': 'oe', 'æ': 'ae', 'Æ': 'ae', 'ß': 'ss', 'ẞ': 'ss', 'ø': 'o', 'Ø': 'o', 'đ': 'd', 'Đ': 'd', 'ð': 'd', 'Ð': 'd', 'þ': 'th', 'Þ': 'th', 'ł': 'l', 'Ł': 'l', 'ı': 'i',
    'ﬁ': 'fi', 'ﬂ': 'fl', 'ᵉ': 'e', 'ʳ': 'r', 'ˢ': 's', 'º': 'o', 'ᵒ': 'o', 'µ': 'μ', '²': '2', '₂': '2', '³': '3', '₃': '3' };

  function fold(text) {
    var folded = '';
    var plain = text.normalize('NFD');
    for (var i = 0, letter; i < plain.length; i += letter.length) {
      letter = String.fromCodePoint(plain.codePointAt(i));
      if (OPENED[letter]) folded += OPENED[letter];
      else if (letter !== '\u00AD' && !MARK.test(letter)) folded += letter.toLowerCase();
    }
    return folded;
  }

  function isInWord(text, index) {
    var letter = text.charAt(index);
    if (/^[\p{L}\p{Nd}\p{Mn}]$/u.test(letter) || (APOSTROPHES + HYPHENS + '\u00AD²³₂₃').indexOf(letter) >= 0) return true;
    return (letter === '.' || letter === ',') && index > 0 && /^[0-9]$/.test(text.charAt(index - 1)) && /^[0-9]$/.test(text.charAt(index + 1));
  }

  function split(text, marks) {
    var parts = [''];
    for (var i = 0; i < text.length; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) parts.push('');
      else parts[parts.length - 1] += text.charAt(i);
    }
    return parts.filter(function (part) { return part !== ''; });
  }

  function setOf(words) { return new Set(words.split(' ')); }

  // A language as the index describes it.
  function Language(lists) {
    this.stops = setOf(lists.stops);
    this.elisions = setOf(lists.elisions);
    this.enclitics = setOf(lists.enclitics);
    this.units = setOf(lists.units);
    this.stems = new Map(Object.entries(lists.stems));
    this.plurals = lists.plurals;
    this.endings = lists.endings;
  }

  function without(word, endings) {
    for (var i = 0; i < endings.length; i++) {
      var ending = endings[i];
      if (word.length - ending[0].length >= ending[2] && word.endsWith(ending[0])) return word.slice(0, word.length - ending[0].length) + ending[1];
    }
    return word;
  }

  Language.prototype.stem = function (folded) {
    if (this.stems.has(folded)) return this.stems.get(folded);
    if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return folded;
    var stem = without(folded, this.plurals);
    if (this.stems.has(stem)) return this.stems.get(stem);
    stem = without(stem, this.endings);
    return stem.length > 4 && stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2) ? stem.slice(0, -1) : stem;
  };

  Language.prototype.part = function (words, part) {
    var pieces = split(part, APOSTROPHES).map(function (piece) { return fold(piece).replace(/,/g, '.'); });
    for (var i = 0; i < pieces.length; i++) {
      var isLast = i === pieces.length - 1;
      var piece = pieces[i];
      if (!isLast && piece === 'aujourd' && pieces[i + 1] === 'hui') { piece = 'aujourdhui'; i++; }
      else if ((!isLast && this.elisions.has(piece)) || (isLast && i > 0 && this.enclitics.has(piece))) continue;
      var figures = /^[0-9.]+/.exec(piece);
      var unit = figures ? piece.slice(figures[0].length) : '';
      if (figures && this.units.has(unit)) words.push({ folded: figures[0], term: figures[0] }, { folded: unit, term: unit });
      else if (piece !== '' && piece.length <= LONGEST) words.push({ folded: piece, term: this.stops.has(piece) ? '' : this.stem(piece) });
    }
  };

  // The words of a text: of each stretch between spaces, its words and, where it has hyphens, all of them as one.
  Language.prototype.cut = function (text) {
    var chunks = [];
    var start = -1;
    for (var i = 0; i <= text.length; i++) {
      if (i < text.length && isInWord(text, i)) { if (start < 0) start = i; continue; }
      if (start < 0) continue;
      var chunk = this.read(text.slice(start, i));
      if (chunk.words.length > 0) chunks.push(chunk);
      start = -1;
    }
    return chunks;
  };

  Language.prototype.read = function (chunk) {
    var words = [];
    var parts = 0;
    var self = this;
    split(chunk, HYPHENS).forEach(function (part) {
      var before = words.length;
      self.part(words, part);
      if (words.length > before) parts++;
    });
    var joined = parts > 1 ? words.map(function (word) { return word.folded; }).join('') : '';
    return { words: words, joined: joined === '' || joined.length > LONGEST ? '' : this.stem(joined) };
  };

  // Whether two words differ by one letter: changed, missing, added, or two changed over.
  function isNear(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    var i = 0;
    while (i < a.length && i < b.length && a.charAt(i) === b.charAt(i)) i++;
    if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true;
    return a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i) && a.slice(i + 2) === b.slice(i + 2);
  }

  // The index, fetched piece by piece. `read(name, version)` gives a promise of a file's value.
  function Index(read) {
    this.read = read;
    this.files = new Map();
  }

  Index.prototype.start = function () {
    var self = this;
    if (!this.started) {
      this.started = this.read('index.json', '').then(function (start) {
        self.info = start;
        self.languages = start.languages.map(function (lists) { return new Language(lists); });
      });
      this.started.catch(function () { self.started = null; });
    }
    return this.started;
  };

  Index.prototype.file = function (name) {
    if (!this.files.has(name)) {
      var self = this;
      var promise = this.read(name, this.info.version);
      promise.catch(function () { self.files.delete(name); });
      this.files.set(name, promise);
    }
    return this.files.get(name);
  };

  Index.prototype.shardOf = function (term) {
    var low = 0;
    var high = this.info.shards.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (this.info.shards[middle] <= term) low = middle; else high = middle - 1;
    }
    return low;
  };

  Index.prototype.shard = function (number) { return this.info.shards.length === 0 ? Promise.resolve({}) : this.file('t-' + number + '.json'); };

  // The posts of a word, with what the word says about each: rare words say more.
  Index.prototype.scores = function (list, share) {
    var scores = new Map();
    var number = -1;
    for (var i = 0; i < list.length; i++) {
      var step = 0;
      var shift = 0;
      var digit = DIGITS.indexOf(list.charAt(i));
      while (digit >= 32) { step |= (digit & 31) << shift; shift += 5; digit = DIGITS.indexOf(list.charAt(++i)); }
      number += (step | (digit << shift)) + 1;
      scores.set(number, DIGITS.indexOf(list.charAt(++i)));
    }
    var weight = share * Math.log(1 + (this.info.posts - scores.size + 0.5) / (scores.size + 0.5)) / 63;
    scores.forEach(function (value, post) { scores.set(post, value * weight); });
    return scores;
  };

  function best(into, from) {
    from.forEach(function (score, post) { if (!(into.get(post) >= score)) into.set(post, score); });
  }

  Index.prototype.term = async function (term, share) {
    var shard = await this.shard(this.shardOf(term));
    return Object.prototype.hasOwnProperty.call(shard, term) ? this.scores(shard[term], share) : new Map();
  };

  // All words of a group together, as of « anti-inflammatoire ».
  Index.prototype.together = async function (terms) {
    var lists = await Promise.all(terms.map(function (term) { return this.term(term, 1); }, this));
    var all = new Map();
    lists[0].forEach(function (score, post) {
      if (lists.every(function (list) { return list.has(post); })) all.set(post, lists.reduce(function (sum, list) { return sum + list.get(post); }, 0) / lists.length);
    });
    return all;
  };

  // Words that begin with what is typed, in at most three shards; then stems that are its beginning.
  Index.prototype.beginning = async function (typed) {
    var found = new Map();
    var first = this.shardOf(typed);
    var last = Math.min(this.shardOf(typed + '\uFFFF'), first + 2);
    for (var number = first; number <= last; number++) {
      var shard = await this.shard(number);
      for (var term of Object.keys(shard)) if (term.startsWith(typed)) best(found, this.scores(shard[term], 0.6));
    }
    for (var length = typed.length - 1; found.size === 0 && length >= 4 && length >= typed.length - 4; length--) best(found, await this.term(typed.slice(0, length), 0.5));
    return found;
  };

  Index.prototype.near = async function (typed) {
    var found = new Map();
    var words = (await this.file('words.json')).split(' ').filter(function (word) { return isNear(word, typed); }).slice(0, 5);
    for (var word of words) for (var language of this.languages) best(found, await this.term(language.stem(word), 0.5));
    return found;
  };

  // What is asked for: each stretch of the query in each of the blog's languages.
  Index.prototype.clauses = function (query) {
    var clauses = [];
    var readings = this.languages.map(function (language) { return language.cut(query); });
    readings[0].forEach(function (first, i) {
      var groups = [];
      var isCommon = false;
      readings.forEach(function (reading) {
        var chunk = reading[i] || first;
        var terms = chunk.words.map(function (word) { return word.term; }).filter(function (term) { return term !== ''; });
        if (terms.length > 0) groups.push(terms); else isCommon = true;
        if (chunk.joined !== '' && terms.length > 0) groups.push([chunk.joined]);
      });
      if (!isCommon && groups.length > 0) clauses.push({ groups: groups, typed: first.words[first.words.length - 1].folded, isWord: first.words.length === 1 });
    });
    return clauses;
  };

  // The posts that answer a query, the best first.
  Index.prototype.find = async function (query) {
    await this.start();
    var clauses = this.clauses(query);
    var result = { posts: [], isNear: false, isPartly: false, isCommon: clauses.length === 0 && query.trim() !== '' };
    var lists = [];
    for (var i = 0; i < clauses.length; i++) {
      var clause = clauses[i];
      var list = new Map();
      for (var group of clause.groups) best(list, await this.together(group));
      var isOpen = i === clauses.length - 1 && !/\s$/.test(query);
      if (isOpen && clause.typed.length >= 3) best(list, await this.beginning(clause.typed));
      if (list.size === 0 && clause.isWord && clause.typed.length >= 5) { list = await this.near(clause.typed); result.isNear = result.isNear || list.size > 0; }
      lists.push(list);
    }
    var sums = new Map();
    lists.forEach(function (list) { list.forEach(function (score, post) { var sum = sums.get(post) || [0, 0]; sums.set(post, [sum[0] + score, sum[1] + 1]); }); });
    var most = 0;
    sums.forEach(function (sum) { most = Math.max(most, sum[1]); });
    result.isPartly = most < lists.length && sums.size > 0;
    // All the words, or as many of them as any post has.
    sums.forEach(function (sum, post) { if (sum[1] === most) result.posts.push({ post: post, score: sum[0] }); });
    result.posts.sort(function (a, b) { return b.score - a.score || b.post - a.post; });
    return result;
  };

  Index.prototype.shown = async function (posts) {
    var shown = [];
    var blocks = await Promise.all(posts.map(function (found) { return this.file('d-' + Math.floor(found.post / this.info.block) + '.json'); }, this));
    for (var i = 0; i < posts.length; i++) shown.push(blocks[i][posts[i].post % this.info.block]);
    return shown;
  };

  function element(name, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  function item(post) {
    var made = element('li');
    made.lang = post.l;
    var heading = element('h2');
    var link = element('a', post.t);
    link.href = post.u;
    heading.append(link);
    made.append(heading);
    var about = [post.k, post.d].filter(Boolean).join(' · ');
    if (about) { var meta = element('p', about, 'meta'); meta.lang = document.documentElement.lang; made.append(meta); }
    if (post.e) made.append(element('p', post.e, 'excerpt'));
    return made;
  }

  function page(form) {
    var PAGE = 10;
    var input = form.querySelector('input');
    var status = document.querySelector('.search-status');
    var section = document.querySelector('.search-found');
    var list = document.querySelector('.search-results');
    var more = document.querySelector('.search-more');
    var index = new Index(function (name, version) {
      var url = form.dataset.search + name + (version ? '?v=' + version : '');
      return fetch(url, version ? {} : { cache: 'no-cache' }).then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json();
      });
    });
    var turn = 0;
    var found = null;
    var timer = 0;

    function say(text) { status.textContent = text; }

    async function showMore(mine, first) {
      var posts = found.posts.slice(first, first + PAGE);
      var shown = await index.shown(posts);
      if (mine !== turn) return null;
      var items = shown.map(item);
      list.append.apply(list, items);
      more.hidden = found.posts.length <= first + PAGE;
      return items[0] || null;
    }

    function address(query) {
      var url = new URL(location.href);
      if (query) url.searchParams.set('q', query); else url.searchParams.delete('q');
      history.replaceState(null, '', url);
    }

    async function search() {
      var mine = ++turn;
      var query = input.value;
      address(query.trim());
      if (query.trim() === '') { list.textContent = ''; section.hidden = true; say(''); return; }
      if (section.hidden) say(form.dataset.wait);
      try {
        var result = await index.find(query);
        if (mine !== turn) return;
        found = result;
        // Who has walked on into the results before the last letter was answered stays there.
        var walked = Array.from(list.querySelectorAll('a')).indexOf(document.activeElement);
        list.textContent = '';
        section.hidden = result.posts.length === 0;
        if (result.posts.length > 0) await showMore(mine, 0);
        if (mine !== turn) return;
        if (walked >= 0) (list.querySelectorAll('a')[walked] || input).focus();
        var count = result.posts.length;
        var told = result.isCommon ? form.dataset.common : count === 0 ? form.dataset.none : count === 1 ? form.dataset.one : form.dataset.many.replace('{n}', String(count));
        if (result.isNear && count > 0) told = form.dataset.near + ' ' + told;
        if (result.isPartly) told = form.dataset.partly + ' ' + told;
        say(told);
      } catch (failure) {
        if (mine !== turn) return;
        section.hidden = true;
        say(form.dataset.failed);
      }
    }

    function soon() { clearTimeout(timer); timer = setTimeout(search, 150); }

    input.addEventListener('focus', function () { index.start().catch(function () { /* told when something is searched */ }); }, { once: true });
    input.addEventListener('input', soon);
    form.addEventListener('submit', function (event) { event.preventDefault(); clearTimeout(timer); search(); });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && input.value !== '') { event.preventDefault(); input.value = ''; clearTimeout(timer); search(); }
      var first = list.querySelector('a');
      if (event.key === 'ArrowDown' && first) { event.preventDefault(); first.focus(); }
    });
    list.addEventListener('keydown', function (event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      var links = Array.from(list.querySelectorAll('a'));
      var at = links.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      (links[at] || (at < 0 ? input : links[links.length - 1])).focus();
    });
    more.addEventListener('click', function () {
      showMore(turn, list.children.length).then(function (first) { if (first) first.querySelector('a').focus(); }, function () { say(form.dataset.failed); });
    });
    var asked = new URL(location.href).searchParams.get('q');
    if (asked) { input.value = asked; search(); }
  }

  scope.confrereSearch = { fold: fold, isNear: isNear, Language: Language, Index: Index };
  if (typeof document !== 'undefined') {
    var form = document.querySelector('form[data-search]');
    if (form) page(form);
  }
})(typeof window !== 'undefined' ? window : globalThis);
