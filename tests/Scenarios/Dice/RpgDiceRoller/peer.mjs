// Answers each line of its input with one line: {"cases": [{"notation", "seed"}]} with what each came to,
// {"measure": notation, "how": "parsed" | "text", "milliseconds"} with the rolls a second of processor time.
import { createInterface } from 'node:readline';
import { DiceRoll, NumberGenerator, Results } from '@dice-roller/rpg-dice-roller';

const { generator } = NumberGenerator;
const { RollResults, ResultGroup } = Results;

/** The faces that both sides throw: a linear congruential generator, scaled to the range that is asked for. */
class Faces {
  constructor(seed) {
    this.state = seed;
  }

  next() {
    const [low, high] = this.range;
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state * (high - low + 1)) / 4294967296);
  }
}

const diceOf = (result) => {
  if (result instanceof RollResults) {
    return result.rolls.map((roll) => [roll.value, roll.useInTotal ? 1 : 0]);
  }

  return result instanceof ResultGroup ? result.results.flatMap(diceOf) : [];
};

const compare = ({ notation, seed }) => {
  try {
    generator.engine = new Faces(seed);
    const roll = new DiceRoll(notation);
    return { total: roll.total, dice: roll.rolls.flatMap(diceOf) };
  } catch (error) {
    return { error: String(error.message) };
  }
};

const measure = ({ measure: notation, how, milliseconds }) => {
  generator.engine = NumberGenerator.engines.nativeMath;
  const parsed = new DiceRoll(notation);
  let sum = 0;
  let count = 0;
  const used = process.cpuUsage();
  const until = performance.now() + milliseconds;
  do {
    for (let i = 0; i < 200; i++, count++) {
      if (how === 'parsed') {
        parsed.roll();
        sum += parsed.total;
      } else {
        sum += new DiceRoll(notation).total;
      }
    }
  } while (performance.now() < until);

  const { user, system } = process.cpuUsage(used);
  return { perSecond: (count * 1e6) / (user + system), mean: sum / count };
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  console.log(JSON.stringify(asked.cases ? asked.cases.map(compare) : measure(asked)));
}
