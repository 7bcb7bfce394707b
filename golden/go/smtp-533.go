package main

import (
	"encoding/json"
	"log"
	"net/http"
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
	http.HandleFunc("GET /endpoint", deliveryNotAuthorized)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
