// Languages without a file of their own are read by chrono-node, backwards.
import { describe, expect, it } from "vitest";
import { day, WEDNESDAY } from "./said.ts";

const at = (locale: string) => ({ locale, zone: "Europe/Kyiv", sentAt: WEDNESDAY });

describe("a language without a file", () => {
  it.each([
    ["Портал запустили вчера", "ru", "2025-09-16"],
    ["Подписали 3 марта", "ru-RU", "2025-03-03"],
    ["Подписали 3 октября 2024", "ru", "2024-10-03"],
    ["Три дня назад выключили последний факс", "ru", "2025-09-14"],
    ["Підписали 3 березня", "uk", "2025-03-03"],
    ["Hôm qua cổng mới đã chạy", "vi", "2025-09-16"],
  ])("%s", (text, locale, expected) => expect(day(text, at(locale))).toBe(expected));

  it("a weekday or month ahead of the mail is the one before", () => {
    expect(day("Запустили в пятницу", at("ru"))).toBe("2025-09-12");
    expect(day("Лучший месяц был в декабре", at("ru"))).toBe("2024-12-31");
  });

  it.each([
    ["Версия 2.3.1, счёт 20250314-02, доля 3/4, рост 12 %", "ru"],
    ["Запуск завтра", "ru"],
    ["Сейчас всё работает", "ru"],
    ["Пишите на 3.march@post.example", "ru"],
  ])("none: %s", (text, locale) => expect(day(text, at(locale))).toBeNull());

  it("still reads English and numbers", () => {
    expect(day("Go-live was yesterday", at("ru"))).toBe("2025-09-16");
    expect(day("Подписали 03.09.2025", at("ru"))).toBe("2025-09-03");
  });
});
