// SPDX-License-Identifier: MIT
// Finds the small faults (mutants) that can be made in C files, and writes files that contain many
// of them, each behind a condition from tools/trust/mutants.h.
//
// clang prints the syntax tree, so that each fault is made where it has a meaning:
//   - a condition, or an operand of && and ||, that is always true or never true
//   - a relational operator with or without "equal", or with its constant one less or more
//   - another arithmetic operator; &, | or ^ without one of its operands
//   - a statement (a call, an assignment, break, continue, return) that is removed
//   - another constant, another result, an increment that is removed
// Left out are faults that another one of these also reveals (!= for ==, > for <), faults that make
// a loop endless, and places that cannot have a condition: constants in tables, labels, enumerators
// and macros. Those in tables, labels and enumerators are counted.
'use strict';
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');

const SWAPPED = { '+': '-', '-': '+', '*': '+', '/': '*', '%': '*', '<<': '>>', '>>': '<<' };
const EDGE = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
// The right constant moves away from the change that EDGE makes.
const MOVED = { '<': '-', '<=': '+', '>': '+', '>=': '-' };
const JUDGES = new Set(['<', '<=', '>', '>=', '==', '!=', '&&', '||']);
const STATEMENTS = new Set(['CallExpr', 'CompoundAssignOperator', 'BreakStmt', 'ContinueStmt']);

// ---- the tree ---------------------------------------------------------------

// clang names the file only where it differs from the previous place, so all places are visited in
// the order in which they are printed.
function setFiles(tree) {
  let file = null;
  const visit = (node) => {
    if ('offset' in node) {
      if (node.file !== undefined) file = path.normalize(node.file);
      node.inFile = file;
    }
    for (const child of Object.values(node)) if (child !== null && typeof child === 'object') visit(child);
  };
  visit(tree);
}

function treeOf(unit, flags) {
  const text = execFileSync('clang', ['-std=c99', '-w', '-fsyntax-only', '-Xclang', '-ast-dump=json', ...flags, unit],
    { maxBuffer: 1 << 30, encoding: 'utf8' });
  const tree = JSON.parse(text);
  setFiles(tree);
  return tree;
}

const kids = (node) => (node.inner || []).filter((child) => child.kind !== undefined);
const isPointer = (node) => /[*\]]$/.test(node.type.desugaredQualType || node.type.qualType);

function bare(node) {
  while (['ImplicitCastExpr', 'ParenExpr'].includes(node.kind)) node = kids(node)[0];
  return node;
}

// The text of a constant with its value one higher or lower.
function moved(text, sign = '+') {
  const [, number, unsigned] = /^(\d+|0x[0-9A-F]+)(u?)$/.exec(text) || [];
  if (number === undefined || (Number(number) === 0 && sign === '-')) return `(${text} ${sign} 1)`;
  const value = Number(number) + (sign === '+' ? 1 : -1);
  return (number.startsWith('0x') ? `0x${value.toString(16).toUpperCase()}` : value) + unsigned;
}

function isConstant(node) {
  const n = bare(node);
  if (['IntegerLiteral', 'CharacterLiteral', 'UnaryExprOrTypeTraitExpr', 'OffsetOfExpr'].includes(n.kind)) return true;
  if (n.kind === 'DeclRefExpr') return n.referencedDecl.kind === 'EnumConstantDecl';
  return ['CStyleCastExpr', 'UnaryOperator', 'BinaryOperator'].includes(n.kind) && kids(n).every(isConstant);
}

// ---- the faults of one file -------------------------------------------------

class Finder {
  constructor(file) {
    this.file = file;
    this.source = fs.readFileSync(file, 'latin1');
    this.found = new Map();
    this.isChoice = false;
    this.leftOut = new Set();
  }

  // The end of a macro call or macro name that begins at an offset.
  endOfMacro(at, length) {
    let end = at + length;
    let depth = 0;
    if (!/^\s*\(/.test(this.source.slice(end))) return end;
    do {
      const c = this.source[end++];
      depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    } while (depth !== 0 || this.source[end - 1] !== ')');
    return end;
  }

  // [start, end) of a node, and whether all of it comes from one macro call.
  range(node) {
    const { begin, end } = node.range;
    const from = begin.expansionLoc || begin;
    const to = end.expansionLoc || end;
    const macro = begin.expansionLoc !== undefined && end.expansionLoc !== undefined && from.offset === to.offset;
    const stop = end.expansionLoc ? this.endOfMacro(to.offset, to.tokLen) : to.offset + to.tokLen;
    return { start: from.offset, stop, macro };
  }

  text(node) {
    const { start, stop } = this.range(node);
    return this.source.slice(start, stop);
  }

  add(start, stop, text, form = 'value') {
    const key = `${start} ${stop} ${text}`;
    if (this.found.has(key) || start >= stop) return;
    this.found.set(key, { file: this.file, fn: this.fn, body: this.body, start, stop, text, form,
      ...this.lines(start, stop, text) });
  }

  replace(node, text, form) {
    const { start, stop } = this.range(node);
    this.add(start, stop, text, form);
  }

  // The source lines before and after the change, with white space reduced to single blanks.
  lines(start, stop, text) {
    const from = this.source.lastIndexOf('\n', start) + 1;
    const to = this.source.indexOf('\n', stop);
    const plain = (s) => s.replace(/\s+/g, ' ').trim();
    return { line: this.source.slice(0, start).split('\n').length, before: plain(this.source.slice(from, to)),
      after: plain(this.source.slice(from, start) + text + this.source.slice(stop, to)) };
  }

  // ---- conditions

  // `which` lists the constant results to try, from "01".
  condition(node, which) {
    const n = this.range(node).macro ? node : bare(node);
    const [left, right] = kids(n);
    const macro = this.range(n).macro;
    if (n.opcode === '!' && !macro && ['&&', '||', '!'].includes(bare(left).opcode)) {
      this.condition(left, which.replace(/./g, (c) => (c === '0' ? '1' : '0')));
    } else if (['&&', '||'].includes(n.opcode) && !macro) {
      const [open, shut] = n.opcode === '&&' ? ['1', '0'] : ['0', '1'];
      this.condition(left, open);
      this.condition(right, open);
      if (which.includes(shut)) this.replace(n, shut);
    } else if (!isConstant(n)) {
      const judges = JUDGES.has(n.opcode);
      for (const always of which) this.replace(n, always, judges || n.opcode === '!' ? 'value' : 'truth');
      if (judges && !macro) this.relation(n);
      else if (n.opcode === '!' && !macro) this.inside(bare(left));
      else this.inside(n);
    }
  }

  relation(n) {
    const [left, right] = kids(n);
    const edge = EDGE[n.opcode];
    if (edge && !this.isChoice) this.replace(n, `${this.text(left)} ${edge} ${this.text(right)}`);
    for (const side of [left, right]) {
      if (!isConstant(side)) this.visit(side);
      else if (edge && side === right && !isPointer(side)) this.replace(side, moved(this.text(side), MOVED[n.opcode]));
    }
  }

  // `if (a < b) a = b` and `a < b ? a : b`, whose parts are k: if the two are equal, it does not
  // matter which one is taken.
  choice(k) {
    const [judged, first, second] = [bare(k[0]), bare(k[1]), k[2]];
    const chosen = second ? [first, bare(second)] : first.opcode === '=' ? kids(first).map(bare) : [];
    const texts = (nodes) => nodes.map((node) => this.text(bare(node))).sort().join('\n');
    this.isChoice = EDGE[judged.opcode] !== undefined && texts(chosen) === texts(kids(judged));
    this.condition(k[0], '01');
    this.isChoice = false;
  }

  // ---- values

  constant(node, toBool) {
    const text = this.text(node);
    if (this.noConstants || isPointer(node)) return;
    if (toBool) this.replace(node, /^(0|false)$/.test(text) ? '1' : '0');
    else this.replace(node, moved(text, bare(node).kind === 'UnaryExprOrTypeTraitExpr' ? '-' : '+'));
  }

  operator(n) {
    const [left, right] = kids(n);
    const [l, r] = [this.text(left), this.text(right)];
    const op = n.opcode;
    if (JUDGES.has(op)) return this.condition(n, '01');
    if (op === '=' || op === ',') return [left, right].forEach((k) => this.visit(k));
    if ('&|^'.includes(op)) {
      this.replace(n, l);
      if (op !== '&') this.replace(n, r);
    } else if ('*/%<<>>'.includes(op) && isConstant(right)) {
      this.replace(right, moved(r));
    } else if (!isPointer(right)) {
      this.replace(n, `${l} ${SWAPPED[op]} ${r}`);
    }
    return [left, right].forEach((k) => isConstant(k) || this.visit(k));
  }

  unary(n) {
    const [of] = kids(n);
    if (n.opcode === '!') return this.condition(n, '01');
    if (['++', '--', '-', '~'].includes(n.opcode) && !this.inLoopStep) this.replace(n, this.text(of));
    return this.visit(of);
  }

  call(n) {
    const [name, ...args] = kids(n);
    // Compiler built-ins may require constants.
    const before = this.noConstants;
    this.noConstants = before || /^(_mm|__builtin)/.test(this.text(name));
    // The last bytes of a struct that memset clears may be padding.
    const whole = (arg) => this.text(name) === 'memset' && bare(arg).kind === 'UnaryExprOrTypeTraitExpr';
    args.forEach((arg) => whole(arg) || this.visit(arg));
    this.noConstants = before;
  }

  // ---- statements

  // Without `mayGo`, another mutant already shows that the statement is needed.
  statement(node, mayGo = true) {
    if (node === undefined || node.kind === 'NullStmt') return;
    const step = node.kind === 'UnaryOperator' && ['++', '--'].includes(node.opcode);
    const set = node.kind === 'BinaryOperator' && node.opcode === '=';
    const ends = node.kind === 'ReturnStmt' && kids(node).length === 0;
    if (mayGo && (STATEMENTS.has(node.kind) || step || set || ends)) {
      const { start, stop } = this.range(node);
      this.add(start, this.source.indexOf(';', stop) + 1, ';', 'statement');
    }
    if (step) kids(node).forEach((k) => this.visit(k));
    else this.visit(node);
  }

  loop(condition, body) {
    if (condition) this.condition(condition, '0');
    this.statement(body);
  }

  result(node) {
    const [value] = kids(node);
    if (value === undefined) return;
    if (/bool$/i.test(this.returns)) return isConstant(value) ? this.constant(value, true) : this.condition(value, '01');
    const number = !isPointer(value) && !/struct|union|__m/.test(value.type.qualType);
    if (number && !isConstant(value) && bare(value).kind !== 'ConditionalOperator') this.replace(value, '0');
    return this.visit(value);
  }

  inside(node) {
    if (!this.range(node).macro) kids(node).forEach((child) => this.visit(child));
  }

  // Nodes with a special order of children; the children of all others are visited one by one.
  visit(node) {
    const k = kids(node);
    const parts = node.inner || [];
    if (node.range && this.range(node).macro) {
      // An assertion that is compiled out is (void)0.
      if (!isConstant(node) || node.type.qualType === 'void') return undefined;
      return this.constant(node, node.castKind === 'IntegralToBoolean');
    }
    switch (node.kind) {
    case 'ConstantExpr': return undefined;
    case 'IfStmt':
      this.choice(k);
      return k.slice(1).forEach((child) => this.statement(child, k.length === 3));
    case 'WhileStmt': return this.loop(k[0], k[1]);
    case 'DoStmt': return this.loop(k[1], k[0]);
    case 'ForStmt':
      if (parts[0].kind) this.visit(parts[0]);
      this.inLoopStep = true;
      if (parts[3].kind) this.visit(parts[3]);
      this.inLoopStep = false;
      return this.loop(parts[2].kind && parts[2], parts[4]);
    case 'SwitchStmt': this.visit(k[0]); return this.statement(k[1]);
    case 'CaseStmt': this.leaveOut(k[0]); return this.statement(k[1]);
    case 'DefaultStmt': case 'LabelStmt': case 'CompoundStmt': return k.forEach((child) => this.statement(child));
    case 'ReturnStmt': return this.result(node);
    case 'ConditionalOperator': this.choice(k); return k.slice(1).forEach((child) => this.visit(child));
    case 'VarDecl':
      return node.storageClass === 'static' ? this.leaveOut(node) : k.forEach((child) => this.visit(child));
    case 'ImplicitCastExpr':
      if (node.castKind === 'NullToPointer') return undefined;
      if (node.castKind === 'IntegralToBoolean') {
        return isConstant(node) ? this.constant(k[0], true) : this.condition(k[0], '01');
      }
      return this.visit(k[0]);
    case 'CallExpr': return this.call(node);
    case 'UnaryOperator': return isConstant(node) ? this.constant(node) : this.unary(node);
    case 'CompoundAssignOperator':
      if (['|=', '&=', '^='].includes(node.opcode)) this.replace(node, `${this.text(k[0])} = ${this.text(k[1])}`);
      return k.forEach((child) => isConstant(child) || this.visit(child));
    case 'BinaryOperator': return isConstant(node) ? this.constant(node) : this.operator(node);
    case 'IntegerLiteral': case 'CharacterLiteral': case 'UnaryExprOrTypeTraitExpr': return this.constant(node);
    case 'DeclRefExpr': return isConstant(node) ? this.constant(node) : undefined;
    default: return this.inside(node);
    }
  }

  // Constants that cannot be behind a condition.
  leaveOut(node) {
    if (node.kind === 'IntegerLiteral' || node.kind === 'CharacterLiteral') this.leftOut.add(this.range(node).start);
    kids(node).forEach((child) => this.leaveOut(child));
  }

  take(node) {
    if (node.kind !== 'FunctionDecl') return this.leaveOut(node);
    const body = kids(node).find((child) => child.kind === 'CompoundStmt');
    if (body === undefined) return undefined;
    this.fn = node.name;
    this.returns = node.type.qualType.replace(/\(.*/, '').trim();
    this.body = this.range(body);
    return this.statement(body);
  }
}

// Finds the mutants of the files, numbered from 1, and counts the constants that were left out.
// `units` are all compiled files, `forms` lists of flags: code that one form excludes with #if may
// be in another form.
function find(files, units, forms) {
  const finders = new Map(files.map((file) => [file, new Finder(file)]));
  const users = new Map(files.map((file) => [file, new Set()]));
  for (const unit of units) {
    if (!files.includes(unit) && !files.some((file) => file.endsWith('.h'))) continue;
    for (const flags of forms) {
      for (const node of kids(treeOf(unit, flags))) {
        const at = node.loc && (node.loc.expansionLoc || node.loc);
        const finder = at && finders.get(at.inFile);
        if (!finder) continue;
        users.get(finder.file).add(unit);
        finder.take(node);
      }
    }
  }
  const all = [...finders.values()];
  const mutants = all.flatMap((f) => [...f.found.values()].sort((a, b) => a.start - b.start || a.stop - b.stop));
  mutants.forEach((m, i) => { m.number = i + 1; m.units = [...users.get(m.file)]; });
  return { mutants, leftOut: all.reduce((sum, f) => sum + f.leftOut.size, 0) };
}

// ---- files with mutants -----------------------------------------------------

// The source from start to stop, with its groups of mutants at one place each.
function render(source, start, stop, groups) {
  let text = '';
  let at = start;
  while (groups.length !== 0) {
    const group = groups.shift();
    if (group.start < at) continue; // overlaps the one before it
    const inner = [];
    while (groups.length !== 0 && groups[0].start < group.stop) {
      const next = groups.shift();
      if (next.stop <= group.stop) inner.push(next);
    }
    let value = render(source, group.start, group.stop, inner);
    if (group.form === 'statement') {
      value = `{ if (!mutant_is(${group.mutants[0].number})) ${value} }`;
    } else {
      if (group.form === 'truth') value = `!!(${value})`;
      value = group.mutants.map((m) => `mutant_is(${m.number}) ? (${m.text}) : `).join('') + `(${value})`;
      value = `(${value})`;
    }
    text += source.slice(at, group.start) + value;
    at = group.stop;
  }
  return text + source.slice(at, stop);
}

// A file with these mutants. Each function has its body twice, with and without them; `functions`
// numbers the functions.
function withMutants(file, mutants, functions) {
  const source = fs.readFileSync(file, 'latin1');
  const bodies = new Map();
  for (const m of mutants) {
    const body = bodies.get(m.body.start) || { ...m.body, groups: new Map() };
    const key = `${m.start} ${m.stop}`;
    const group = body.groups.get(key) || { start: m.start, stop: m.stop, form: m.form, mutants: [] };
    if (m.form !== 'value') group.form = m.form;
    group.mutants.push(m);
    body.groups.set(key, group);
    bodies.set(m.body.start, body);
  }
  let text = '';
  let at = 0;
  for (const body of [...bodies.values()].sort((a, b) => a.start - b.start)) {
    const groups = [...body.groups.values()].sort((a, b) => a.start - b.start || b.stop - a.stop);
    const number = functions.push(body);
    for (const g of groups) for (const m of g.mutants) m.functionNumber = number;
    const plain = source.slice(body.start, body.stop);
    text += source.slice(at, body.start);
    text += `{ if (mutant_in[${number}]) ${render(source, body.start, body.stop, groups)} else ${plain} }`;
    at = body.stop;
  }
  return text + source.slice(at);
}

function withOne(mutant) {
  const source = fs.readFileSync(mutant.file, 'latin1');
  const text = mutant.form === 'statement' ? ';' : `(${mutant.text})`;
  return source.slice(0, mutant.start) + text + source.slice(mutant.stop);
}

module.exports = { find, withMutants, withOne };
