response.set_header("ETag", etag)
head :not_modified
