package main

import (
	"log"
	"net/http"
)

// notModified answers GET /endpoint.
func notModified(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", "\"v7\"")
	w.WriteHeader(304)
}

func main() {
	http.HandleFunc("GET /endpoint", notModified)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
