package main

import (
	"log"
	"net/http"
	"time"
)

// noNotification answers GET /endpoint.
func noNotification(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(204)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", noNotification)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
