package main

import (
	"log"
	"net/http"
	"time"
)

// notModified answers GET /endpoint.
func notModified(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", "\"v7\"")
	w.WriteHeader(http.StatusNotModified)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", notModified)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
