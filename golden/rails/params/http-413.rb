# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    body = {
      error: "content_too_large",
      message: "The content exceeds the limit of 1048576 bytes",
      max_bytes: 1048576
    }
    render json: body, status: 413
  end
end
