import { foldText, foldWords } from '../../preload/contract/fold-text.ts';
import type { Command } from './commands.ts';

/** How well a word fits a command, from 1 to 5; 0: not at all. */
const scoreWord = (word: string, title: string, group: string): number => {
  if (title.startsWith(word)) return 5;
  if (title.split(' ').some((part) => part.startsWith(word))) return 4;
  if (title.includes(word)) return 3;
  if (group.includes(word)) return 2;
  let from = 0;
  for (const letter of word) {
    const at = title.indexOf(letter, from);
    if (at === -1) return 0;
    from = at + 1;
  }
  return 1;
};

const scoreOf = ({ title, group }: Command, words: readonly string[]): number => {
  const scores = words.map((word) => scoreWord(word, foldText(title), foldText(group)));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 1);
};

/**
 * The commands that fit every word, the best first. The start of the title fits best; letters in
 * the right order fit least. Commands with the same score come in the order of their last run.
 */
export const findCommands = (
  commands: readonly Command[],
  text: string,
  recent: readonly string[],
): readonly Command[] => {
  const words = foldWords(text);
  const ageOf = ({ id }: Command): number => {
    const age = recent.indexOf(id);
    return age === -1 ? recent.length : age;
  };
  return commands
    .map((command) => ({ command, score: scoreOf(command, words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || ageOf(a.command) - ageOf(b.command))
    .map(({ command }) => command);
};
