package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// mailActionCompleted answers GET /endpoint.
func mailActionCompleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(250)
	body := map[string]any{
		"status":  "mail_action_completed",
		"message": "The requested mail action was completed",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", mailActionCompleted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
