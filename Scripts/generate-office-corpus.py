#!/usr/bin/env python3
"""Write the workbooks and documents that tests read: tables as planners have them, and files that are damaged in every way we know.

usage: generate-office-corpus.py FOLDER      (FOLDER is Tests/Corpora/office)

needs  Python 3, openpyxl 3.1.5, python-docx 1.2.0 (pip install openpyxl python-docx).

The values are those of Scenarios/zhengzhou-2025, so that a test can hold what is read against the CSV files. Times are fixed: the
same versions write the same bytes.
"""
import csv
import datetime
import io
import pathlib
import re
import struct
import sys
import zipfile
import zlib

import docx
import openpyxl
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCENARIO = ROOT / "Scenarios" / "zhengzhou-2025"
LONG_AGO = datetime.datetime(2021, 11, 1)
CITIES = ["全国", "北京", "上海", "天津", "广州", "重庆", "成都", "武汉", "西安", "苏州", "宁波"]


def rows(name):
    with open(SCENARIO / name, encoding="utf-8") as file:
        return list(csv.reader(file))


def typed(text):
    """What a spreadsheet makes of typed text: a number where it looks like one."""
    return float(text) if re.fullmatch(r"-?\d+\.\d+", text) else int(text) if re.fullmatch(r"-?\d{1,14}", text) else text


def indicators():
    """Category, code, name, base, target, attribute and basis of the main table, and its note."""
    table = [row for row in rows("indicators.csv")[1:] if len(row) > 5]
    return [row[:7] for row in table], "注：带*指标为当年值，其他指标为累计值。"


# Archives with fixed times

def packed(parts, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2021, 11, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, content)
    return buffer.getvalue()


def unpacked(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = "docProps/core.xml"
    if core in parts:
        parts[core] = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2021-11-01T00:00:00Z", parts[core])
    return parts


def saved(thing):
    buffer = io.BytesIO()
    thing.save(buffer)
    return packed(unpacked(buffer.getvalue()))


def changed(data, part, old, new, count=-1):
    parts = unpacked(data)
    text = parts[part].decode()
    assert old in text, (part, old)
    parts[part] = text.replace(old, new, count).encode()
    return packed(parts)


# Workbooks

def plan_workbook():
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "说明"
    cover["A1"] = "郑州市“十四五”知识产权发展规划（征求意见稿）"
    cover["A2"] = "指标表与附表，供征求意见用"

    sheet = book.create_sheet("主要指标")
    sheet.append(["“十四五”时期知识产权发展主要指标"])
    sheet.merge_cells("A1:F1")
    sheet.append(["分类", "编号", "指  标", "发展目标", None, "属性"])
    sheet.append([None, None, None, "2020年实际", "2025年目标", None])
    for area in ("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"):
        sheet.merge_cells(area)
    table, note = indicators()
    first = {}
    for row in table:
        line = [typed(cell) for cell in row[:6]]
        if row[0] in first:
            line[0] = None
        sheet.append(line)
        first.setdefault(row[0], []).append(sheet.max_row) if row[0] not in first else first[row[0]].append(sheet.max_row)
    for lines in first.values():
        sheet.merge_cells(start_row=lines[0], end_row=lines[-1], start_column=1, end_column=1)
    # Stored as arithmetic leaves it, not as it is shown.
    sheet["D4"] = 4.6200000000000001
    sheet["D12"] = 78.150000000000006
    # Names with runs of their own, and a share in the format of per cent.
    sheet["C4"] = CellRichText(TextBlock(InlineFont(b=True), "每万人口高价值"), "发明专利拥有量（件）")
    sheet["D10"], sheet["D10"].number_format = 0.23, "0%"
    sheet["E10"], sheet["E10"].number_format = 0.3, "0.0%"
    sheet["D13"].number_format = '0.00"亿元"'
    sheet.append([note])
    sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=1, end_column=6)

    for title, name in (("对标", "peers.csv"), ("历年", "series.csv"), ("主张", "claims.csv")):
        sheet = book.create_sheet(title)
        for row in rows(name):
            sheet.append([typed(cell) if cell else None for cell in row])
    draft = book.create_sheet("底稿")
    draft.sheet_state = "hidden"
    draft.append(["编号", "指标", "2020年", "2025年"])
    draft.append([1, "每万人口高价值发明专利拥有量（件）", 4.62, 99])
    return saved(book)


def wide_rows():
    """Table 1 of the annex: a row an indicator, a column a place, base and target in one cell."""
    cells = {}
    for row in rows("peers.csv")[1:]:
        entity, name, base, target, note = row[0], row[1], row[3], row[5], row[8]
        cells[name, entity] = f"{base or '-'}/{target or '-'}" + (f"（{note}）" if note else "")
    table, _ = indicators()
    result = []
    for row in table:
        name = re.sub(r"（[^（）]{1,3}）$", "", row[2].lstrip("*"))
        result.append([row[0], row[1], row[2], row[6], row[3], row[4]] + [cells.pop((name, city), "-") for city in CITIES])
    assert not cells, cells
    return result


def annex_workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "表1"
    sheet.append(["表1.郑州市“十四五”时期知识产权指标制定参考依据"])
    sheet.append(["分类", "编号", "指标", "制定\n依据", "2020年", "2025年", "全国及部门重点城市2020年基础值/2025年目标值"])
    sheet.append([None] * 6 + CITIES)
    sheet.merge_cells("A1:Q1")
    for letter in "ABCDEF":
        sheet.merge_cells(f"{letter}2:{letter}3")
    sheet.merge_cells("G2:Q2")
    for row in wide_rows():
        sheet.append([typed(cell) for cell in row])
    sheet.column_dimensions["H"].hidden = True
    sheet.row_dimensions[9].hidden = True
    return saved(book)


def odd_workbook():
    """What spreadsheets do to tables: dates from ranges, formulas, errors, raised marks."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "指标"
    sheet.append(["编号", "指标", "单位", "2020年", "2025年"])
    sheet.append([1, "示范园区数量", "个", 3, datetime.datetime(2025, 3, 4)])
    sheet["E2"].number_format = 'm"月"d"日"'
    sheet.append([2, "专利转化率", "%", "=1/0", 30])
    sheet.append([3, "技术合同成交额", "亿元", 100, "=D4*1.8"])
    return changed(saved(book), "xl/worksheets/sheet1.xml", '<c r="D3"><f>1/0</f><v></v></c>',
                   '<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c>')


def raised_workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["编号", "指标", "单位", "2020年", "2025年"])
    sheet.append([1, "每万人口高价值发明专利拥有量", "件", CellRichText("8.3", TextBlock(InlineFont(vertAlign="superscript"), "1")), 13])
    sheet.append([2, "商标有效注册总量", "万件", "=22*2", 70])
    sheet.append(["注：1为2019年数。"])
    return changed(saved(book), "xl/worksheets/sheet1.xml", "<f>22*2</f><v></v>", "<f>22*2</f><v>44</v>")


def two_sheets():
    book = openpyxl.Workbook()
    for title in ("2023年稿", "2024年稿"):
        sheet = book.create_sheet(title)
        sheet.append(["编号", "指标", "单位", "2020年", "2025年"])
        sheet.append([1, "每万人口高价值发明专利拥有量", "件", 4.62, 13 if title < "2024" else 12])
    del book["Sheet"]
    return saved(book)


def no_table():
    book = openpyxl.Workbook()
    book.active.title = "封面"
    book.active["A1"] = "规划指标"
    book.create_sheet("联系人").append(["姓名", "电话"])
    return saved(book)


def large_workbook(count=10_000):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("历年")
    sheet.append(["entity", "indicator", "year", "value", "unit"])
    for index in range(count):
        sheet.append([f"城市{index // 20}", "商标有效注册总量", 2001 + index % 20, 10 + index * 0.01, "万件"])
    return saved(book)


# Documents

def cell_text(cell, text):
    cell.paragraphs[0].add_run(text)


def plan_document():
    """The plan with its main table and table 1 of the annex, as a drafting office keeps it."""
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = LONG_AGO
    text = (ROOT / "Tests/Corpora/tables/郑州市十四五知识产权发展规划-征求意见稿.txt").read_text(encoding="utf-8")
    lines = text.split("\n")
    state = "text"
    for index, line in enumerate(lines):
        if line.startswith("\t"):
            if state == "text" and line.strip() == "分类":
                grid(document, 1 if "表1" not in "".join(lines[index - 3:index]) else 2)
            state = "table"
        elif state == "table":
            # Rests of torn cells stand between the cells.
            following = [other for other in lines[index:index + 3] if other.strip()]
            if not any(other.startswith("\t") for other in following) and len(line.strip()) > 8 or line.startswith("注"):
                state = "text"
        if state == "text" and line.strip() and not re.match(r"表[2-5]", line):
            document.add_paragraph(line.strip())
    return saved(document)


def grid(document, number):
    table, note = indicators()
    if number == 1:
        header = [["分类", "编号", "指  标", "2020年", "2025年", "属性"]]
        body = [row[:6] for row in table]
    else:
        header = [["分类", "编号", "指标", "制定依据", "2020年", "2025年", "全国及部门重点城市2020年基础值/2025年目标值"] + [""] * 10,
                  [""] * 6 + CITIES]
        body = wide_rows()
    grid = document.add_table(rows=0, cols=len(body[0]))
    for row in header + body:
        cells = grid.add_row().cells
        for cell, words in zip(cells, row):
            cell_text(cell, words)
    top = len(header)
    if number == 2:
        for column in range(6):
            merged(grid, 0, column, 1, column)
        merged(grid, 0, 6, 0, 16)
    start = 0
    for index in range(1, len(body) + 1):
        if index == len(body) or body[index][0] != body[start][0]:
            merged(grid, top + start, 0, top + index - 1, 0)
            start = index


def merged(grid, row, column, last_row, last_column):
    words = grid.cell(row, column).text
    cell = grid.cell(row, column).merge(grid.cell(last_row, last_column))
    for extra in cell.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    cell.paragraphs[0].text = words


def draft_document():
    """A draft with what Word keeps beside the text: changes, footnotes, lists that number themselves, raised marks, text boxes."""
    document = docx.Document()
    document.core_properties.created = document.core_properties.modified = LONG_AGO
    document.add_paragraph("溧阳市“十四五”知识产权规划", style="Title")
    document.add_heading("发展成效", 1)
    paragraph = document.add_paragraph("2020年，全市有效发明专利达到")
    paragraph._p.append(change("w:del", "w:delText", "1500"))
    paragraph._p.append(change("w:ins", "w:t", "1520"))
    paragraph.add_run("件，")
    paragraph.add_run("每万人口")
    paragraph.add_run("发明专利拥有量19.4件").bold = True
    paragraph.add_run("。")
    document.add_heading("主要目标", 1)
    paragraph = document.add_paragraph("到2025年，有效发明专利达到3000件，建成园区20 km")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run("。")
    grid = document.add_table(rows=3, cols=4)
    for row, words in enumerate([["指标", "单位", "2020年", "2025年"], ["有效发明专利", "件", "1530", "3000"],
                                 ["每万人口发明专利拥有量", "件", "19.4", "30"]]):
        for column, word in enumerate(words):
            cell_text(grid.cell(row, column), word)
    grid.cell(1, 2).paragraphs[0].add_run("*").font.superscript = True
    document.add_paragraph("注：*为2019年数。")
    return saved(document)


def change(kind, element, words):
    node = OxmlElement(kind)
    node.set(qn("w:id"), "1")
    node.set(qn("w:author"), "科室")
    run = OxmlElement("w:r")
    text = OxmlElement(element)
    text.text = words
    run.append(text)
    node.append(run)
    return node


# Damage

def swapped(data, offset, value):
    return data[:offset] + bytes([value]) + data[offset + 1:]


def wrong_checksum(data):
    """A byte of the first sheet's packed text stored as another, so that nothing but the checksum can tell."""
    parts = unpacked(data)
    plain = bytearray(packed(parts, zipfile.ZIP_STORED))
    plain[plain.index(b">4.62<") + 3] = ord("7")
    return bytes(plain)


def encrypted(data):
    """The flag of encryption set for every part, as zip programs with a password do."""
    data = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def bomb(data):
    """A sheet of 100 MB of blanks."""
    parts = unpacked(data)
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b"<sheetData>", b"<sheetData>" + b" " * 100_000_000)
    return packed(parts)


def compound(*names):
    """The old container with nothing but a directory."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    entries = [name.encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry",) + names]
    return head + b"".join(entries).ljust(512, b"\0")


def main():
    folder = pathlib.Path(sys.argv[1])
    plan = plan_workbook()
    files = {
        "good/郑州规划.xlsx": plan,
        "good/郑州附表.xlsx": annex_workbook(),
        "good/郑州规划.docx": plan_document(),
        "good/溧阳规划.docx": draft_document(),
        "good/上标与公式.xlsx": raised_workbook(),
        "good/两稿.xlsx": two_sheets(),
        "good/无表.xlsx": no_table(),
        "good/万行.xlsx": large_workbook(),
        "bad/日期与公式.xlsx": odd_workbook(),
        "bad/截断.xlsx": plan[:len(plan) // 2],
        "bad/校验.xlsx": wrong_checksum(two_sheets()),
        "bad/加密压缩.xlsx": encrypted(two_sheets()),
        "bad/炸弹.xlsx": bomb(two_sheets()),
        "bad/实体.xlsx": changed(two_sheets(), "xl/worksheets/sheet1.xml", "<worksheet",
                               '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><worksheet', 1),
        "bad/缺工作表.xlsx": packed({name: part for name, part in unpacked(two_sheets()).items() if "sheet1" not in name}),
        "bad/目录.xlsx": swapped(two_sheets(), len(two_sheets()) - 6, 0xFF),
        "bad/压缩方式.xlsx": packed(unpacked(two_sheets()), zipfile.ZIP_BZIP2),
        "bad/密码.xlsx": compound("EncryptionInfo", "EncryptedPackage"),
        "bad/旧表.xls": compound("Workbook"),
        "bad/金山表格.et": compound("Workbook"),
        "bad/旧文.doc": compound("WordDocument"),
        "bad/金山文字.wps": compound("WordDocument"),
        "bad/规划.pdf": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n",
        "bad/网页.xls": "<html><table><tr><td>指标</td></tr></table></html>".encode(),
        "bad/富文本.doc": b"{\\rtf1\\ansi plan}",
        "bad/开放.ods": packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}),
        "bad/材料.zip": packed({"材料.txt": b"plan"}),
    }
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"{len(data):>8} {name}")


main()
