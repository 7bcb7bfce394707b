package main

import (
	"log"
	"net/http"
)

// resetContent answers GET /endpoint.
func resetContent(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(205)
}

func main() {
	http.HandleFunc("GET /endpoint", resetContent)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
