from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.data_loss)
@require_safe
def data_loss(request):
    body = {
        "error": "data_loss",
        "message": "Data is lost or corrupted",
    }
    return JsonResponse(body, status=500)
