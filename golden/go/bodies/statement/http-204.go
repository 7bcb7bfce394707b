w.WriteHeader(http.StatusNoContent)
