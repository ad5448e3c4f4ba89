"""The rim: hands the handbook's pages to MkDocs. The only package that imports mkdocs."""
