package main

import (
	"log"
	"net/http"
)

// resetContent answers POST /endpoint.
func resetContent(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(205)
}

func main() {
	http.HandleFunc("POST /endpoint", resetContent)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
