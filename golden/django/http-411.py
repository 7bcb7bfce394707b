from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.length_required)
@csrf_exempt
@require_POST
def length_required(request):
    body = {
        "error": "length_required",
        "message": "The request must have a Content-Length header",
    }
    return JsonResponse(body, status=411)
