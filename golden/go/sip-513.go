package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// messageTooLarge answers GET /endpoint.
func messageTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(513)
	body := map[string]any{
		"error":   "message_too_large",
		"message": "The message exceeds the length that the server can handle",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", messageTooLarge)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
