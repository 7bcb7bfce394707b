# In config/routes.rb: get "/endpoint", to: "misdirected_request#show"
class MisdirectedRequestController < ApplicationController
  def show
    body = {
      error: "misdirected_request",
      message: "This server cannot answer requests for this URI"
    }
    render json: body, status: :misdirected_request
  end
end
