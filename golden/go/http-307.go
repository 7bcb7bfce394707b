package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// temporaryRedirect answers GET /endpoint.
func temporaryRedirect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Location", "https://backup.example.com/orders")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusTemporaryRedirect)
	body := map[string]any{
		"status":   "temporary_redirect",
		"message":  "Repeat this request at the given location",
		"location": "https://backup.example.com/orders",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", temporaryRedirect)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
