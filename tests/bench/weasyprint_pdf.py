# SPDX-License-Identifier: GPL-3.0-or-later
"""weasyprint_pdf.py ROUNDS: milliseconds of each PDF made from the HTML on standard input.

The program is loaded and warm: only the making of the PDF is counted.
"""
import sys
import time

import weasyprint

html = sys.stdin.read()
fonts = weasyprint.text.fonts.FontConfiguration()
weasyprint.HTML(string=html).write_pdf(font_config=fonts)
for _ in range(int(sys.argv[1])):
    begun = time.perf_counter()
    pdf = weasyprint.HTML(string=html).write_pdf(font_config=fonts)
    print((time.perf_counter() - begun) * 1000)
    assert pdf.startswith(b"%PDF")
