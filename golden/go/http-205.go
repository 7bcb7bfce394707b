package main

import (
	"log"
	"net/http"
	"time"
)

// resetContent answers POST /endpoint.
func resetContent(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusResetContent)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /endpoint", resetContent)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
