"""What points at a record from elsewhere, at which file and line: fields, links, typed addresses, names in prose."""
