w.Header().Set("ETag", etag)
w.WriteHeader(http.StatusNotModified)
