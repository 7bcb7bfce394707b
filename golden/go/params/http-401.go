package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// showItem answers GET /orders/{order_id}/items/{item_id}.
// Path parameter: r.PathValue("order_id").
// Path parameter: r.PathValue("item_id").
func showItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("WWW-Authenticate", "Bearer realm=\"api.example.com\"")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusUnauthorized)
	body := map[string]any{
		"error":     "unauthorized",
		"message":   "Valid credentials are required",
		"challenge": "Bearer realm=\"api.example.com\"",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /orders/{order_id}/items/{item_id}", showItem)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
