package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// notLoggedIn answers GET /endpoint.
func notLoggedIn(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(530)
	body := map[string]any{
		"error":   "not_logged_in",
		"message": "The client is not logged in",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", notLoggedIn)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
