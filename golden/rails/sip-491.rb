# In config/routes.rb: get "/endpoint", to: "request_pending#show"
class RequestPendingController < ApplicationController
  def show
    body = {
      error: "request_pending",
      message: "Another request is still pending in the same dialog"
    }
    render json: body, status: 491
  end
end
