package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// dataLoss answers GET /endpoint.
func dataLoss(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	body := map[string]any{
		"error":   "data_loss",
		"message": "Data is lost or corrupted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", dataLoss)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
