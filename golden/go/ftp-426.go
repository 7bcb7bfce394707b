package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// transferAborted answers GET /endpoint.
func transferAborted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":   "transfer_aborted",
		"message": "The data connection was closed before the transfer was complete",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", transferAborted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
