# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates JSON documents: validate.py SCHEMA [DEFINITION] < documents, one a line or one in all."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
if len(sys.argv) > 2:
    schema = {"$schema": schema["$schema"], "$defs": schema["$defs"],
              "$ref": "#/$defs/" + sys.argv[2]}
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())

text = sys.stdin.read()
try:
    documents = [json.loads(text)]
except json.JSONDecodeError:
    documents = [json.loads(line) for line in text.splitlines() if line]
for document in documents:
    validator.validate(document)
print(len(documents))
