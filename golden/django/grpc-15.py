from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def data_loss(request):
    body = {
        "error": "data_loss",
        "message": "Data is lost or corrupted",
    }
    return JsonResponse(body, status=500)


urlpatterns = [
    path("endpoint", data_loss),
]
