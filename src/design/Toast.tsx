import "./Toast.css";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { afterPaint } from "./after-paint.ts";
import { Icon, type IconName } from "./Icon.tsx";

const ToastContext = createContext<(words: string | undefined, sign?: IconName) => void>(() => {});

/** Says in one sentence what has happened, or with the sign of an explanation what something means; read aloud by screen readers, gone after some seconds. */
export function useToast(): (words: string, sign?: IconName) => void {
  return useContext(ToastContext);
}

/** For what begins something: what was said of the thing before does not stand there as if it were said of this. */
export function useQuiet(): () => void {
  const say = useContext(ToastContext);
  return useCallback(() => say(undefined), [say]);
}

const PlaceContext = createContext<(place: Element) => () => void>(() => () => {});

/** Where a toast stands, and is read aloud from: in the last dialog that is open, for what is behind it is dimmed and silent. */
export function ToastPlace() {
  const place = useRef<HTMLDivElement>(null);
  const take = useContext(PlaceContext);
  useLayoutEffect(() => (place.current ? take(place.current) : undefined), [take]);
  return <div ref={place} className="toast-place not-on-paper" role="status" />;
}

interface Said {
  readonly words: string;
  readonly sign: IconName;
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said>();
  const [places, setPlaces] = useState<readonly Element[]>([]);
  const take = useCallback((place: Element) => {
    setPlaces((before) => [...before, place]);
    return () => setPlaces((before) => before.filter((one) => one !== place));
  }, []);
  // Behind the picture of what was done. A dialog that closes with it is gone by then, and what was silent behind it can be heard.
  const say = useCallback(
    (words: string | undefined, sign: IconName = "check") =>
      void afterPaint(() => setSaid(words === undefined ? undefined : { words, sign })),
    [],
  );

  useEffect(() => {
    if (!said) return undefined;
    const readingTimeMs = 4000 + said.words.length * 50;
    const timer = setTimeout(() => setSaid(undefined), readingTimeMs);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <ToastContext value={say}>
      <PlaceContext value={take}>
        {children}
        <ToastPlace />
      </PlaceContext>
      {said &&
        createPortal(
          <button type="button" className="toast" onClick={() => setSaid(undefined)}>
            <Icon name={said.sign} />
            <span>{said.words}</span>
          </button>,
          places.at(-1) ?? document.body,
        )}
    </ToastContext>
  );
}
