package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// deliveryNotAuthorized answers GET /endpoint.
func deliveryNotAuthorized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(533)
	body := map[string]any{
		"error":   "delivery_not_authorized",
		"message": "Delivery to this recipient is not authorized",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", deliveryNotAuthorized)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
