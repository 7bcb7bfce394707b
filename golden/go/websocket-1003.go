package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// unsupportedData answers GET /endpoint.
func unsupportedData(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(415)
	body := map[string]any{
		"error":   "unsupported_data",
		"message": "This type of data is not accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", unsupportedData)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
