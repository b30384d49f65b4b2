import { expect, test, vi } from "vitest";
import { createNavigation } from "./navigation.ts";

test("the address and what the browser remembers say nothing of where one was", () => {
  const { browser, navigation } = setUp();
  navigation.go("/cases/5f0c");
  navigation.go("/cases/5f0c/follow-up");

  expect(browser.addresses).toEqual([undefined, undefined]);
  expect(browser.entries).toEqual([{ step: 0 }, { step: 1 }, { step: 2 }]);
});

test("the back button of the phone leads through the screens", () => {
  const { browser, navigation } = setUp();
  navigation.go("/cases");
  navigation.go("/cases/5f0c");

  browser.back();
  expect(navigation.path.get()).toBe("/cases");
  browser.back();
  expect(navigation.path.get()).toBe("/");
});

test("a screen that was replaced is not come back to", () => {
  const { browser, navigation } = setUp();
  navigation.go("/cases/new");
  navigation.go("/cases/5f0c", { replace: true });

  browser.back();
  expect(navigation.path.get()).toBe("/");
});

test("an entry from before the page was loaded leads to the start", () => {
  const { browser, navigation } = setUp();
  navigation.go("/cases/5f0c");

  browser.restore({ step: 7 });
  expect(navigation.path.get()).toBe("/");
});

test("after a reset nothing leads back", () => {
  const { browser, navigation } = setUp();
  navigation.go("/cases/5f0c");
  navigation.reset();

  navigation.back();
  expect(navigation.path.get()).toBe("/");
  browser.restore({ step: 1 });
  expect(navigation.path.get()).toBe("/");
});

test("the place before stays until what the next one shows is there, and nobody is brought to where she did not stay", async () => {
  const { browser, navigation } = setUp();
  const fetched = new Map<string, () => void>();
  navigation.fetchFirst((path) =>
    path === "/" ? undefined : new Promise<void>((resolve) => fetched.set(path, resolve)),
  );
  navigation.go("/cases/5f0c");
  expect(navigation.path.get()).toBe("/");
  fetched.get("/cases/5f0c")?.();
  await vi.waitFor(() => expect(navigation.path.get()).toBe("/cases/5f0c"));

  navigation.go("/cases/77aa");
  browser.back();
  fetched.get("/cases/77aa")?.();
  fetched.get("/cases/5f0c")?.();
  await vi.waitFor(() => expect(fetched.size).toBe(2));
  expect(navigation.path.get()).toBe("/cases/5f0c");
});

test("what does not come in a moment, or at all, keeps nobody from going on", async () => {
  const { navigation } = setUp();
  navigation.fetchFirst(() => new Promise(() => undefined));
  navigation.go("/cases/5f0c");
  await vi.waitFor(() => expect(navigation.path.get()).toBe("/cases/5f0c"));

  navigation.fetchFirst(() => Promise.reject(new Error("offline")));
  navigation.go("/cases/77aa");
  await vi.waitFor(() => expect(navigation.path.get()).toBe("/cases/77aa"));
});

/** A browser's history as far as it matters here: entries, a place among them, and what it would show as addresses. */
function setUp() {
  const entries: unknown[] = [undefined];
  const addresses: unknown[] = [];
  let at = 0;
  let pop: (event: PopStateEvent) => void = () => {};
  const restore = (state: unknown) => pop({ state } as PopStateEvent);
  const back = () => restore(entries[--at]);
  const history = {
    pushState(state: unknown, _: string, address?: string) {
      entries.splice(++at, Infinity, state);
      addresses.push(address);
    },
    replaceState(state: unknown) {
      entries[at] = state;
    },
    back,
  };
  const navigation = createNavigation({
    history: history as unknown as History,
    addEventListener: (_, listener) => (pop = listener),
  });
  return { navigation, browser: { entries, addresses, back, restore } };
}
