"use client";

import { createContext } from "react";

/** Where the words of the rooms below are loaded from, in the page's language. The server says it. */
export const WordsAddress = createContext("");
