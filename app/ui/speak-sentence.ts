import { speechPieces } from './speech-pieces.ts';

export interface Speaking {
  voice: SpeechSynthesisVoice;
  speed: number;
  /** A word begins, at this offset of the sentence. Not every voice tells. */
  onWord: (offset: number) => void;
  onEnd: () => void;
  /** Something else took the voice away. */
  onBroken: () => void;
  onFailure: (message: string) => void;
}

/** Voices that ask the network fall silent after some fifteen seconds in some browsers. */
const MOST_FROM_NETWORK = 160;
/** Letters a second, at ordinary speed; for telling whether a voice has forgotten to say that it has ended. */
const LETTERS = 12;
const EVERY = 500;
/** A voice may have to be loaded first. */
const BEGINS_WITHIN = 8000;

/** Has a sentence spoken; the answer ends it. Browsers differ in what they tell of it, so it is also watched. */
export function speakSentence(sentence: string, { voice, speed, onWord, onEnd, onBroken, onFailure }: Speaking): () => void {
  const pieces = speechPieces(sentence, voice.localService ? Number.POSITIVE_INFINITY : MOST_FROM_NETWORK);
  let over = false;
  let begun = 0;
  const asked = performance.now();
  const finish = (then: () => void) => {
    if (over) return;
    over = true;
    clearInterval(watch);
    then();
  };

  const utterances = pieces.map(({ text, start }, number) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = speed;
    utterance.onstart = () => {
      begun ||= performance.now();
    };
    utterance.onboundary = ({ name, charIndex }) => {
      if (!over && name !== 'sentence') onWord(start + charIndex);
    };
    utterance.onend = () => {
      if (number === pieces.length - 1) finish(onEnd);
    };
    utterance.onerror = ({ error }) => finish(() => failed(error));
    return utterance;
  });

  const failed = (error: SpeechSynthesisErrorCode) => {
    speechSynthesis.cancel();
    if (error === 'canceled' || error === 'interrupted') onBroken();
    else if (error === 'not-allowed') onFailure('Your browser wants a tap before it speaks. Press the button again.');
    else if (error === 'network') onFailure('This voice needs the network. Choose another one, or try again later.');
    else onFailure('This voice does not speak. Choose another one.');
  };

  let silent = 0;
  const watch = setInterval(() => {
    const now = performance.now();
    const idle = !speechSynthesis.speaking && !speechSynthesis.pending;
    silent = idle ? silent + 1 : 0;
    if (!begun && now - asked > BEGINS_WITHIN) finish(() => failed('synthesis-failed'));
    // It has ended and not said so; twice, since between two pieces it is silent too.
    else if (begun && silent > 1) finish(onEnd);
    // It says that it speaks, and does not.
    else if (begun && now - begun > 10_000 + (2000 * sentence.length) / (LETTERS * speed)) {
      speechSynthesis.cancel();
      finish(onEnd);
    }
  }, EVERY);

  if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  speechSynthesis.resume();
  for (const utterance of utterances) speechSynthesis.speak(utterance);

  // It keeps the utterances too: a browser may forget those that nobody holds, and what they were to tell.
  return () => utterances.length > 0 && finish(() => speechSynthesis.cancel());
}
