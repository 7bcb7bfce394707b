# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    response.set_header("Retry-After", "300")
    body = {
      error: "too_many_requests",
      message: "Too many requests: try again later",
      retry_after: 300
    }
    render json: body, status: :too_many_requests
  end
end
