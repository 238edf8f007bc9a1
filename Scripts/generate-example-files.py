#!/usr/bin/env python3
"""Writes the files of the example plan into the program, so that the tutorial works wherever it is installed.

Usage: Scripts/generate-example-files.py > Sources/PlanningSession/Generated/ExampleFiles+Texts.swift
"""
import pathlib

folder = pathlib.Path(__file__).parent.parent / "Scenarios/zhengzhou-2025"
names = ["plan.tuiyan", "indicators.csv", "peers.csv", "series.csv", "claims.csv"]

print("// Generated from Scenarios/zhengzhou-2025 by Scripts/generate-example-files.py.")
print("// swift-format-ignore-file\n")
print("extension ExampleFiles {")
print("  /// The texts, by name.")
print("  static let texts: [String: String] = [")
for name in names:
    text = (folder / name).read_text(encoding="utf-8")
    assert '"""#' not in text and "\\#" not in text
    print(f'    "{name}": #"""')
    print(text, end="" if text.endswith("\n") else "\n")
    # The last line ending belongs to the text: an empty line in front of the delimiter writes it.
    print('\n"""#,' if text.endswith("\n") else '"""#,')
print("  ]\n}")
