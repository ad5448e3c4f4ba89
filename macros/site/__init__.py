"""The rim: hands the handbook to MkDocs, and builds and serves the site. The only package that imports mkdocs."""
