# SPDX-License-Identifier: GPL-3.0-or-later
"""Says of each document, one a line, whether a schema accepts it: schema_verdicts.py SCHEMA."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
for line in sys.stdin:
    print("accepted" if validator.is_valid(json.loads(line)) else "refused")
