# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    response.set_header("Retry-After", "120")
    body = {
      error: "service_unavailable",
      message: "The service is unavailable: try again later",
      retry_after: 120
    }
    render json: body, status: :service_unavailable
  end
end
