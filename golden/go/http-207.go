package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// multiStatus answers GET /endpoint.
func multiStatus(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(207)
	body := map[string]any{
		"status":    "multi_status",
		"message":   "2 of 3 operations succeeded",
		"succeeded": 2,
		"failed":    1,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", multiStatus)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
