from django.http import HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def show_item(request, order_id, item_id):
    return HttpResponse(status=204)


urlpatterns = [
    path("orders/<str:order_id>/items/<str:item_id>", show_item),
]
