import { afterAll, vi } from "vitest";

// A page fetches some of its code at the first touch and waits for none of it; a test file must not end in the middle of that.
afterAll(() => vi.dynamicImportSettled());
