import { expect, test } from "vitest";
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
