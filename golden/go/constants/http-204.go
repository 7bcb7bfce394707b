package main

import (
	"log"
	"net/http"
)

// noContent answers GET /endpoint.
func noContent(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	http.HandleFunc("GET /endpoint", noContent)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
