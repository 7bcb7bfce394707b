# In config/routes.rb: get "/endpoint", to: "request_terminated#show"
class RequestTerminatedController < ApplicationController
  def show
    body = {
      error: "request_terminated",
      message: "The request was canceled before it was answered"
    }
    render json: body, status: 487
  end
end
