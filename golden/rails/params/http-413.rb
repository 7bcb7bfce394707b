# In config/routes.rb: post "/orders/:order_id/items/:item_id", to: "show_item#create"
class ShowItemController < ActionController::API
  def create
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    body = {
      error: "content_too_large",
      message: "The content of the request is too large",
      max_bytes: 1048576
    }
    render json: body, status: 413
  end
end
