package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// extensionRequired answers GET /endpoint.
func extensionRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Require", "100rel")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "extension_required",
		"message": "The client must support a further extension",
		"require": "100rel",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", extensionRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
